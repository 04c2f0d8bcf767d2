package org.foothold.audit.sample;

import jakarta.ws.rs.Path;
import org.foothold.outbox.OperationsResource;

/** The sample's other operations. */
@Path("/api/triage/operations")
public class SampleOperations extends OperationsResource {}
