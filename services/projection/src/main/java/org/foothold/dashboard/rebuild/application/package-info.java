/** Rebuilding the views while the old ones serve. */
package org.foothold.dashboard.rebuild.application;
