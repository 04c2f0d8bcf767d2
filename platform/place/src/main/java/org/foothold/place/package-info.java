/** Where things are: postcodes, wards, points on the map and the distance between them. */
package org.foothold.place;
