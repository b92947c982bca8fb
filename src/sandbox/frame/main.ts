// The bootstrap of the runner frame. With an origin of its own (opened directly, or framed without `sandbox`) it would
// run whatever it is sent with the rights of the site: it works nowhere but behind the wall.

import { connect } from "./connect.ts";

if (self.origin === "null" && parent !== self) connect();
