package org.foothold.citizens;

import jakarta.ws.rs.Path;
import org.foothold.outbox.OperationsResource;

/** What the one who runs the single view may ask of it. */
@Path("/api/citizens/operations")
public class CitizensOperations extends OperationsResource {}
