package org.foothold.triage.nearby.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around places near somebody; Welsh in {@code messages/nearby_cy.properties}. */
@MessageBundle("nearby")
public interface NearbyMessages {
    @Message("Places near you")
    String title();

    @Message("These are near the postcode you gave us. Ring first to hear when they are open.")
    String lead();

    @Message("We found no place near you for this in our list. Call {phone}: we may know of another.")
    String none(String phone);

    @Message("We cannot show places near you just now. Call {phone}: we can tell you what there is.")
    String not_known(String phone);
}
