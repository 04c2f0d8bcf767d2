package org.foothold.triage.entitlement.application;

import java.util.List;
import org.foothold.triage.entitlement.domain.Entitlement;

/** The catalogue, in the order in which it is shown. */
public interface Entitlements {
    List<Entitlement> all();
}
