/** The engine that says how likely two records speak of one person: comparison levels, weights, training and clustering; pure, without clock or storage. */
package org.foothold.citizens.matching.domain;
