/** Wards, streets, dwellings and their postcodes, in an area that Royal Mail does not use. */
package org.foothold.samplecity.town;
