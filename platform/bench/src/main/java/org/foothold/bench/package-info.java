/** The benchmark harness behind deploy/local/bench: each benchmark runs real parts, prints a table and writes JSON. */
package org.foothold.bench;
