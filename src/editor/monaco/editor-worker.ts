// Monaco's worker for heavy work on texts, as comparing two of them.

import "monaco-editor/editor/editor.worker";
