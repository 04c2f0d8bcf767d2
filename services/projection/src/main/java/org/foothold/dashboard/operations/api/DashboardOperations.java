package org.foothold.dashboard.operations.api;

import jakarta.ws.rs.Path;
import org.foothold.outbox.OperationsResource;

/** Dead letters and republishing, for the dashboard. */
@Path("/api/dashboard/operations")
public class DashboardOperations extends OperationsResource {}
