/** Starts the whole platform on one machine, keeps it running, and stops all that it started and nothing else. */
package org.foothold.launcher;
