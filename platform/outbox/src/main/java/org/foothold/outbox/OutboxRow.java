package org.foothold.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An event on its way out, as it lies in the outbox. */
@Entity
@Table(name = "outbox_event")
class OutboxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long seq;

    UUID id;
    String topic;

    @Column(name = "aggregate_id")
    UUID aggregateId;

    String type;
    String source;
    String subject;
    String time;

    @Column(name = "occurred_at")
    String occurredAt;

    @Column(name = "aggregate_version")
    String aggregateVersion;

    @Column(name = "correlation_id")
    String correlationId;

    @Column(name = "causation_id")
    String causationId;

    String restriction;

    @Column(name = "data_class")
    String dataClass;

    String traceparent;
    String data;
}
