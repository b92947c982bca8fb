// What a screen reader is given of a run whose loop is blocked, at +3.000 s, in each view of the player: whole, so that
// nothing without a name, nothing said twice and no sign without a meaning comes in unseen.

export const TIMELINE_HEARD = `
- tabpanel "Timeline":
  - region "Timeline of breakfast":
    - list "Lanes":
      - listitem:
        - button "Why is main not running?": main
      - listitem:
        - button "Why is coffee not running?": coffee
      - listitem:
        - button "Why is toast not running?": toast
    - group "What 3 tasks did in 5.000 s":
      - group "main":
        - button "main waits 5.000 s for gather of 2, line 5"
        - button "main takes a step at +0.000 s, line 5"
        - button "main takes a step at +5.000 s, line 5"
      - group "coffee":
        - button "coffee waits 2.000 s for asyncio.sleep, line 3"
        - button "coffee is ready, cannot run, and waits 3.000 s for its turn, line 3"
        - button "coffee takes a step at +0.000 s, line 3"
        - button "coffee takes a step at +5.000 s, line 3"
      - group "toast":
        - button "toast blocks the loop for 5.000 s with time.sleep, line 4"
        - button "toast takes a step at +0.000 s, line 4"
    - list "Marks in the picture":
      - listitem: a step
      - listitem: waiting
      - listitem: ready, but not its turn
      - listitem: blocking the loop
    - group "Zoom":
      - button "Zoom in": +
      - button "Zoom out" [disabled]: −
    - paragraph:
      - text: "+0.000 s:"
      - code: toast
      - text: blocks the loop for 5.000 s with
      - code: time.sleep
      - text: .
    - group: In words
`;

export const JUGGLER_HEARD = `
- tabpanel "Juggler":
  - region "Juggler of breakfast":
    - 'img "The loop as a juggler: described below"': "1 2 coffee 1.0 s late 3 the loop is blocked: nothing moves waiting for others"
    - paragraph:
      - code: toast
      - text: fills both hands until +5.000 s. Every other ball hangs still.
    - list "The balls, one by one":
      - listitem:
        - code: main
        - text: waits for
        - code: gather of 2
        - text: ", which needs"
        - code: coffee
        - text: and
        - code: toast
        - text: ; the last of them,
        - code: coffee
        - text: ", is ready, cannot run, and waits for its turn."
      - listitem:
        - code: coffee
        - text: has been ready since +2.000 s, but
        - code: toast
        - text: "blocks the loop until +5.000 s: only then is it its turn."
      - listitem:
        - code: toast
        - text: blocks the loop with
        - code: time.sleep
        - text: ", line 4, until +5.000 s. Nothing else can run."
`;

export const LOOP_HEARD = `
- tabpanel "Loop":
  - region "Loop of breakfast":
    - paragraph:
      - button "Previous turn": ←
      - text: Turn 2 of 7
      - button "Next turn": →
    - paragraph: Ready queue in line for the loop
    - list "Ready queue":
      - listitem:
        - button "coffee late by 1.0 s":
          - code: coffee
          - text: late by 1.0 s
    - paragraph: Running one at a time
    - list "Running":
      - listitem:
        - button "toast blocks with time.sleep until +5.000 s":
          - code: toast
          - text: blocks with
          - code: time.sleep
          - text: until +5.000 s
    - paragraph: Timers the next one first
    - list "Timers":
      - listitem: no timer is set
    - paragraph: Waiting for something else
    - list "Waiting for something else":
      - listitem:
        - button "main for gather of 2":
          - code: main
          - text: for
          - code: gather of 2
    - paragraph: Press a task to ask why it is not running.
`;
