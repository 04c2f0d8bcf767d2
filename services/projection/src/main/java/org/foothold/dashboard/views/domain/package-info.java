/** What the views hold, as rows that merge to the same whatever the order and the number of deliveries. */
package org.foothold.dashboard.views.domain;
