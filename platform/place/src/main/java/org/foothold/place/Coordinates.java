package org.foothold.place;

/**
 * A point on the map in degrees of WGS 84.
 *
 * @param latitude north of the equator, -90 to 90
 * @param longitude east of Greenwich, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final double MEAN_EARTH_RADIUS_IN_METRES = 6_371_008.8;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("latitude must lie between -90 and 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("longitude must lie between -180 and 180");
        }
    }

    /** As the crow flies, by the haversine formula: right to half a per cent, the earth being no perfect sphere. */
    public double metresTo(Coordinates other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double h = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * MEAN_EARTH_RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
