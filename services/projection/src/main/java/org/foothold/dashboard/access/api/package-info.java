/** What the dashboard's REST answers have in common. */
package org.foothold.dashboard.access.api;
