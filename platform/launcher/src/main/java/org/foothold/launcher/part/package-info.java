/** The parts of the platform as processes on one machine: what each needs, how it is started, and when it counts as ready. */
package org.foothold.launcher.part;
