/** Chance that repeats itself: everything in the city follows from the seed alone. */
package org.foothold.samplecity.chance;
