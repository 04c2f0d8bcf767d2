/** Where the events come in: the live consumer and the positions it has reached. */
package org.foothold.dashboard.views.messaging;
