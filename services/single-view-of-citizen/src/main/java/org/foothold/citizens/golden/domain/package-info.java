/** Who a person is, as their linked records say it: computed each time, never kept. */
package org.foothold.citizens.golden.domain;
