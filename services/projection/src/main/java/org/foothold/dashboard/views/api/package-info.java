/** How fresh the views are, by REST. */
package org.foothold.dashboard.views.api;
