/** Measuring how well records are linked, on data of which the truth is known: a command, not part of the running service. */
package org.foothold.citizens.quality;
