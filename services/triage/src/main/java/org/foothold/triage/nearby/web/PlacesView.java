package org.foothold.triage.nearby.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.triage.nearby.domain.Nearby;
import org.foothold.triage.nearby.domain.Place;

/** Places in a result. */
@TemplateData
public record PlacesView(boolean known, List<PlaceView> places) {

    /** One of them; what is not known of it is null. */
    @TemplateData
    public record PlaceView(String name, String what, String address, String phone, String web) {
        static PlaceView of(Place place) {
            return new PlaceView(
                    place.name(),
                    place.what().orElse(null),
                    place.address().orElse(null),
                    place.phone().orElse(null),
                    place.web().orElse(null));
        }

        /** The number as a telephone dials it. */
        public String dial() {
            return phone.replaceAll("[^+0-9]", "");
        }
    }

    public static PlacesView of(Nearby nearby) {
        return new PlacesView(
                nearby.known(), nearby.places().stream().map(PlaceView::of).toList());
    }
}
