package org.foothold.samplecity.community;

/**
 * A place where help is found.
 *
 * @param kind a code such as {@code library} or {@code food-bank}
 */
public record Place(
        String id,
        String name,
        String kind,
        String ward,
        String address,
        String postcode,
        double latitude,
        double longitude,
        String phone) {}
