/** What there is to go to: places run by the community, and what happens in them week by week. */
package org.foothold.samplecity.community;
