package org.foothold.outbox;

/** A record on a topic that no reader can make sense of. The message is the reason, without any of its content. */
public class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String reason) {
        super(reason, null, false, false);
    }
}
