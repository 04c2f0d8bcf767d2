package org.foothold.journeys;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: everything is reached by Tab, chosen by the arrows and the space bar, and sent with Enter. */
final class Keyboard {

    /** More than any page here has; who has to press more often has lost their way. */
    private static final int MOST_STEPS = 80;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Goes on from where the focus is until it is on something like this. */
    Keyboard tabTo(String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            press("Tab");
            if (isOn(selector)) {
                return this;
            }
        }
        throw new AssertionError("no Tab leads to " + selector + " on " + page.url());
    }

    /** Chooses one of a group: one option alone by the arrows, one of several by the space bar. */
    Keyboard choose(String name, String value) {
        tabTo("input[name=" + name + "]");
        String wanted = "input[name=" + name + "][value=" + value + "]";
        boolean oneAlone = isOn("input[type=radio]");
        if (oneAlone && isOn(wanted)) {
            return press("Space");
        }
        for (int step = 0; !isOn(wanted); step++) {
            if (step == MOST_STEPS) {
                throw new AssertionError("no key leads to " + wanted + " on " + page.url());
            }
            press(oneAlone ? "ArrowDown" : "Tab");
        }
        return oneAlone ? this : press("Space");
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** Presses what sends the form, and waits for what comes. */
    void send() {
        tabTo("main form button");
        follow();
    }

    /** Presses Enter on what the focus is on, and waits for what comes. */
    void follow() {
        page.waitForNavigation(() -> press("Enter"));
    }

    boolean isOn(String selector) {
        return (boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector);
    }

    /** Whether one sees where the focus is: a change of outline, shadow, border or background. */
    boolean isSeen() {
        return (boolean) page.evaluate("""
                () => {
                  const it = document.activeElement;
                  const how = element => { const s = getComputedStyle(element); return [s.outlineStyle, s.outlineWidth, s.boxShadow, s.backgroundColor, s.borderColor].join(); };
                  const label = it.labels && it.labels[0];
                  const marks = label ? how(label) + getComputedStyle(label, '::before').boxShadow + getComputedStyle(label, '::before').outlineStyle : '';
                  const focused = how(it) + marks;
                  it.blur();
                  const after = how(it) + (label ? how(label) + getComputedStyle(label, '::before').boxShadow + getComputedStyle(label, '::before').outlineStyle : '');
                  it.focus();
                  return focused !== after;
                }""");
    }
}
