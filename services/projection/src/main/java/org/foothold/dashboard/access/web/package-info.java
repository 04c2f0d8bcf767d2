/** The page on which a reader says once what they need the dashboard for. */
package org.foothold.dashboard.access.web;
