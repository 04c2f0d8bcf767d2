/** Reading the topics from their beginning. */
package org.foothold.dashboard.rebuild.messaging;
