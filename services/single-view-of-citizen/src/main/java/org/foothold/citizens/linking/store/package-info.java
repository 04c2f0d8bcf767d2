/** The tables of links and citizens. */
package org.foothold.citizens.linking.store;
