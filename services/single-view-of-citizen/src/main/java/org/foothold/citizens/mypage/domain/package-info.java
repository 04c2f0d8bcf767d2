/** What somebody is shown of themselves, and what they can say to it. */
package org.foothold.citizens.mypage.domain;
