package org.foothold.launcher.command;

/** Whether a person is watching: standard output is a terminal. The scripts know, and say so. */
final class Terminal {

    private Terminal() {}

    static boolean present() {
        return Boolean.getBoolean("foothold.terminal");
    }
}
