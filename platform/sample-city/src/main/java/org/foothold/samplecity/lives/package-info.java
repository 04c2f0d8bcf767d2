/** What happens to people: ordinary troubles by chance, and the lives that the personas of the design describe. */
package org.foothold.samplecity.lives;
