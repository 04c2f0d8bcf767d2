/** The single view of citizen: who is who. The only owner of names, contact points, consent and the links between records. */
package org.foothold.citizens;
