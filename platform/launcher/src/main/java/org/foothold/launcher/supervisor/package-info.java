/** The process that outlives the terminal: it starts the parts in order, watches them, and stops them. */
package org.foothold.launcher.supervisor;
