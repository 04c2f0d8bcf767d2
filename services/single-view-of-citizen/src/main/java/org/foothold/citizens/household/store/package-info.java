/** People by the postcodes of their records. */
package org.foothold.citizens.household.store;
