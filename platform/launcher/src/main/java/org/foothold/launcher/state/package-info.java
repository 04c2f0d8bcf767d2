/** What one local installation keeps between and during its runs: the state folder and the files in it. */
package org.foothold.launcher.state;
