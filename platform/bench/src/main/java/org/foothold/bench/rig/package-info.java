/** Servers for one measurement, and what they cost. */
package org.foothold.bench.rig;
