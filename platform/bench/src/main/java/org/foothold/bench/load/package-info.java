/** Load in an open loop, and what arrives at the other end, reckoned from the moment each event was due. */
package org.foothold.bench.load;
