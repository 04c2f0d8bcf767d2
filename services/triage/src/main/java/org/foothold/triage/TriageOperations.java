package org.foothold.triage;

import jakarta.ws.rs.Path;
import org.foothold.outbox.OperationsResource;

/** What the one who runs triage may ask of it. */
@Path("/api/triage/operations")
public class TriageOperations extends OperationsResource {}
