package org.foothold.triage.assessment.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** Where the questions are asked. The questions and the rules are the same on each. */
public enum Channel {
    WEB("web", Holder.ANYBODY),
    WEBCHAT("webchat", Holder.ANYBODY),
    /** A telephone menu that reads the questions out. */
    IVR("ivr", Holder.ANYBODY),
    TELEPHONE("telephone", Holder.WORKER),
    HUB("hub", Holder.WORKER),
    LIBRARY("library", Holder.WORKER),
    PARTNER("partner", Holder.PARTNER),
    API("api", Holder.ANYBODY);

    /** Who may say that a conversation is held there. */
    public enum Holder {
        ANYBODY,
        /** Of the council. */
        WORKER,
        /** A partner's worker or system. */
        PARTNER
    }

    private final String code;
    private final Holder holder;

    Channel(String code, Holder holder) {
        this.code = code;
        this.holder = holder;
    }

    public String code() {
        return code;
    }

    public Holder holder() {
        return holder;
    }

    /** A worker asks the questions. */
    public boolean isMediated() {
        return holder != Holder.ANYBODY;
    }

    public static Optional<Channel> of(String code) {
        return Codes.find(values(), Channel::code, code);
    }
}
