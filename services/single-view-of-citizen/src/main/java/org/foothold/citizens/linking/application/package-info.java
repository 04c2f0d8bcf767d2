/** Linking: records wait in a queue, are decided batch by batch, and what changed is told to the others. */
package org.foothold.citizens.linking.application;
