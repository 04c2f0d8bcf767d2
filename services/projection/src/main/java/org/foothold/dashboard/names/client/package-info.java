/** The single view's display look-up, called over HTTP. */
package org.foothold.dashboard.names.client;
