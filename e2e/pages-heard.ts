// What a screen reader is given of an exercise, of the dialogs, of the playground's bar and of the reader's progress:
// whole, so that nothing without a name, nothing said twice and nothing out of its order comes in unseen.

export const BEFORE_CHECK_HEARD = `
- heading "Checks" [level=4]
- list "Checks":
  - listitem:
    - paragraph: "Everything that is begun is seen through to its end : not checked yet"
  - listitem:
    - paragraph: "Nothing blocks the loop : not checked yet"
  - listitem:
    - paragraph: "Coffee, toast and eggs are under way at the same time : not checked yet"
  - listitem:
    - paragraph: "Each is ready at its own moment: the toast, then the eggs, then the coffee : not checked yet"
  - listitem:
    - paragraph: "The last line serves coffee, toast and eggs, in this order : not checked yet"
  - listitem:
    - paragraph: "Breakfast takes 2 s, no longer than the coffee alone : not checked yet"
`;

export const FAILED_CHECK_HEARD = `
- heading "Checks" [level=4]
- paragraph:
  - strong: 3 of 6 checks pass.
- list "Checks":
  - listitem:
    - paragraph: "Everything that is begun is seen through to its end : passed"
    - paragraph: The run left nothing to warn about. 1 task ran to the end.
  - listitem:
    - paragraph: "Nothing blocks the loop : passed"
    - paragraph: The loop was never blocked.
  - listitem:
    - paragraph: "Coffee, toast and eggs are under way at the same time : failed"
    - paragraph: "One after the other: the wait on line 5 lasted from 0.000 s to 2.000 s, and the next one on line 12 began only at 2.000 s."
    - paragraph: "While that wait was under way the loop was free, but it had nothing else to do: the next piece of work had not been begun."
    - button "Show line 12 at 2.000 s"
  - listitem:
    - paragraph: "Each is ready at its own moment: the toast, then the eggs, then the coffee : failed"
    - paragraph: “The coffee is ready.” on line 6 was printed at 2.000 s, before “The eggs are ready.” on line 20 at 4.500 s; it should come after it.
    - paragraph: Lines appear in the order in which things happen, so their order shows what was done when.
    - button "Show line 6 at 2.000 s"
  - listitem:
    - paragraph: "The last line serves coffee, toast and eggs, in this order : passed"
    - paragraph: "“Served: coffee, toast, eggs.” came last, at 4.500 s."
  - listitem:
    - paragraph: "Breakfast takes 2 s, no longer than the coffee alone : failed"
    - paragraph: The run took 4.500 s, which is more than 2.000 s. The last wait began at 3.000 s on line 19.
    - paragraph: "That is what all its waits add up to: no two of them shared any time. While one was under way, nothing else had been begun."
    - button "Show line 19 at 3.000 s"
`;

export const PASSED_HEARD = `
- heading "Checks" [level=4]
- 'link "Next lesson: Measure, do not guess"':
  - /url: /lessons/breakfast/measuring/
- paragraph:
  - strong: All 6 checks pass.
- paragraph: /Passed on \\d+ \\w+ \\d+\\. Your solution is kept\\./
- list "Checks":
  - listitem:
    - paragraph: "Everything that is begun is seen through to its end : passed"
    - paragraph: The run left nothing to warn about. 4 tasks ran to the end.
  - listitem:
    - paragraph: "Nothing blocks the loop : passed"
    - paragraph: The loop was never blocked.
  - listitem:
    - paragraph: "Coffee, toast and eggs are under way at the same time : passed"
    - paragraph: 3 waits at once, from 0.000 s to 1.000 s on lines 5, 12 and 19.
  - listitem:
    - paragraph: "Each is ready at its own moment: the toast, then the eggs, then the coffee : passed"
    - paragraph: Printed “The toast is ready.” at 1.000 s, “The eggs are ready.” at 1.500 s and “The coffee is ready.” at 2.000 s.
  - listitem:
    - paragraph: "The last line serves coffee, toast and eggs, in this order : passed"
    - paragraph: "“Served: coffee, toast, eggs.” came last, at 2.000 s."
  - listitem:
    - paragraph: "Breakfast takes 2 s, no longer than the coffee alone : passed"
    - paragraph: The run took 2.000 s.
`;

export const HELP_HEARD = `
- button "Hint"
- button "Hide solution" [expanded]
- list "Hints":
  - listitem: Press Run and look at the lanes. When does the toast begin, and what was the loop doing until then?
  - listitem:
    - code: await brewCoffee()
    - text: begins the coffee and then waits for its end. Begin all three before you wait for any of them.
- region "Solution":
  - heading "Solution" [level=4]
  - paragraph: Lines with + are in the solution and not in your code; lines with − are in your code only. Other ways can be right, too.
  - group "Solution compared with your code":
    - code:
      - text: /^import asyncio from "asyncio"; .* async function breakfast\\(\\) \\{$/
      - deletion: − const coffee = await brewCoffee();
      - deletion: − const toast = await toastBread();
      - deletion: − const eggs = await fryEggs();
      - insertion: + const [coffee, toast, eggs] = await asyncio.gather(brewCoffee(), toastBread(), fryEggs());
      - text: "console.log(\`Served: \${coffee}, \${toast}, \${eggs}.\`); } asyncio.run(breakfast());"
  - paragraph:
    - text: Each of the three is begun before any of them is waited for, so their waits lie side by side, and the longest one is the whole.
    - code: gather
    - text: "keeps the order in which it was asked, so that the results need no sorting: whoever is ready first, the coffee comes first."
`;

export const PLAYGROUND_BAR_HEARD = `
- group "Programs":
  - text: Program
  - combobox "Program":
    - option "juggle.ts (not yours yet)" [selected]
  - button "New"
  - button "Rename"
  - button "Duplicate"
  - button "Delete" [disabled]
  - button "Examples"
  - button "Open file"
  - button "Keys"
`;

export const RENAME_HEARD = `
- dialog "Rename":
  - heading "Rename" [level=2]
  - button "Close"
  - textbox "Name": program.ts
  - button "Rename"
`;

/** As it begins: the course has more of them with each lesson. */
export const EXAMPLES_HEARD = `
- dialog "Examples":
  - /children: contain
  - heading "Examples" [level=2]
  - button "Close"
  - paragraph: The programs of the course, to run and to change. Yours stay as they are.
  - heading "The first page" [level=3]
  - term: Juggling
  - definition:
    - button "juggle.ts"
`;

export const KEYS_HEARD = `
- dialog "Keys":
  - /children: contain
  - heading "Keys" [level=2]
  - button "Close"
  - heading "Run" [level=3]
  - term: Ctrl+Enter
  - definition: Run the code as it is
  - term: Ctrl+Shift+Enter
  - definition: Check, in an exercise
  - term: Ctrl+F10
  - definition: Run until the line of the caret; a press on a line's number does the same
  - heading "Go through a run, on the slider below it" [level=3]
  - term: → and ←
`;

export const SETTINGS_HEARD = `
- group:
  - text: "Settings : seed 1, 4 cores, normal network"
  - group "Settings of the run":
    - text: Settings of the run Seed
    - spinbutton "Seed": "1"
    - text: Everything random follows from it. Cores
    - spinbutton "Cores": "4"
    - text: Of the simulated machine. Network
    - combobox "Network":
      - option "fast"
      - option "normal" [selected]
      - option "slow"
`;

export const SHARE_HEARD = `
- dialog "Share juggle.ts":
  - heading "Share juggle.ts" [level=2]
  - button "Close"
  - paragraph: The link holds the whole program and how it is run; nothing is stored anywhere. Whoever opens it sees the code, and runs it when they choose to.
  - textbox "Link": /http:.*#code=1\\.[\\w-]+/
  - button "Copy link"
  - status: Copied.
  - heading "In a page of yours" [level=3]
  - text: Colours
  - combobox "Colours":
    - option "as the reader's system" [selected]
    - option "light"
    - option "dark"
  - textbox "Lines for your page": /<iframe .*<\\/iframe>/
  - button "Copy lines"
  - status
  - heading "As a file" [level=3]
  - button "Download juggle.ts"
`;

export const SEARCH_HEARD = `
- dialog "Search":
  - search "Search this site":
    - textbox "Search": zzqqxx
    - button "Clear"
    - list
  - status: Nothing found for zzqqxx. Try fewer letters, or another word for it.
`;

export const EMPTY_SEARCH_HEARD = `
- dialog "Search":
  - search "Search this site":
    - textbox "Search"
  - status
`;

/** What a file would add is asked; what was passed before it is nothing. */
export const IMPORT_HEARD = `
- heading "Your solutions" [level=2]
- paragraph: You have passed no exercise yet. What passes is kept here, with its code.
- heading "Keep it, move it, forget it" [level=2]
- paragraph: All of this is kept in this browser, and nowhere else. A file takes it to another browser, or keeps it safe. What is in a file is merged with what is here, and the better of each stays.
- button "Export to a file"
- button "Import a file"
- button "Print"
- button "Forget everything"
- paragraph:
  - text: This file was saved on 14 November 2023 and holds 1 passed exercise. It adds 1 passed exercise. Nothing that you have passed is lost.
  - button "Import it"
  - button "Leave it"
`;

export const SOLUTION_KEPT_HEARD = `
- group:
  - text: "Serve breakfast , passed on 14 November 2023"
  - group "Code of Serve breakfast":
    - code: // the code of serve-breakfast
  - paragraph:
    - link "To the exercise":
      - /url: /lessons/breakfast/gather/#exercise-serve-breakfast
`;
