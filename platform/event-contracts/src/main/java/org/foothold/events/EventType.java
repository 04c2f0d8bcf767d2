package org.foothold.events;

import java.util.regex.Pattern;

/**
 * One kind of published event. The name is a written constant and never derived from a class, so that a rename in Java
 * cannot break a reader.
 *
 * @param name {@code foothold.<prefix>.<aggregate>.<past-verb>.v<n>}
 * @param topic the Kafka topic of unrestricted events of this type
 * @param dataType the record that carries the data
 * @param dataClass what kind of data that is
 */
public record EventType<D>(String name, String topic, Class<D> dataType, DataClass dataClass) {

    private static final Pattern NAME =
            Pattern.compile("foothold\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");

    public EventType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of an event type: " + name);
        }
    }

    /** The service that writes this type: the second part of its name, and the prefix of its topics. */
    public String prefix() {
        return name.split("\\.")[1];
    }

    /** Where an event of this type goes. */
    public String topicFor(Restriction restriction) {
        return restriction == Restriction.RESTRICTED ? prefix() + ".restricted" : topic;
    }
}
