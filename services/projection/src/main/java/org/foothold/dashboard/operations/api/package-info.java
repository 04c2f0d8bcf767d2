/** What the one who runs the dashboard may ask of it. */
package org.foothold.dashboard.operations.api;
