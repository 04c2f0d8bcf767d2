package org.foothold.dashboard.insight.web;

import org.foothold.dashboard.insight.application.ShowInsight.Asked;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of the page or the file asks for. */
public final class InsightQuestion {

    @RestQuery
    String set;

    @RestQuery
    String period;

    @RestQuery
    String channel;

    @RestQuery
    String language;

    @RestQuery
    String by;

    Asked asked() {
        return new Asked(set, period, channel, language, by);
    }
}
