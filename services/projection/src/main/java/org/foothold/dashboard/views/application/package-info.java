/** Turning events into view rows, and what that needs from storage. */
package org.foothold.dashboard.views.application;
