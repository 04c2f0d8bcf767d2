package org.foothold.dashboard.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the codes in events are called. A code nobody has named yet is shown as it is. */
@MessageBundle("code")
public interface CodeMessages {

    @Message("{#when code}{#is 'crisis'}Crisis{#is 'urgent'}Urgent{#is 'routine'}Routine{#else}{code}{/when}")
    String urgency(String code);

    @Message(
            "{#when code}{#is 'universal-self-service'}Universal: self-service{#is 'universal-mediated'}Universal: mediated support"
                    + "{#is 'targeted-triage'}Targeted: triage{#is 'targeted-coordinated'}Targeted: co-ordinated support"
                    + "{#is 'crisis'}Crisis and statutory{#else}{code}{/when}")
    String stage(String code);

    /** Areas of need and the other reasons for a flag. */
    @Message(
            "{#when code}{#is 'housing'}housing{#is 'money'}money and debt{#is 'benefits'}benefits{#is 'employment'}work and skills"
                    + "{#is 'digital'}getting online{#is 'food'}food{#is 'fuel'}fuel and energy{#is 'physical-health'}physical health"
                    + "{#is 'mental-health'}mental health{#is 'isolation'}isolation{#is 'confidence'}confidence"
                    + "{#is 'substance-misuse'}alcohol or drugs{#is 'asked-for-contact'}asked to be contacted"
                    + "{#is 'harm-tonight'}at risk of harm tonight{#is 'homeless-tonight'}nowhere to stay tonight"
                    + "{#is 'domestic-abuse'}domestic abuse{#is 'child-at-risk'}a child at risk{#else}{code}{/when}")
    String need(String code);

    @Message(
            "{#when code}{#is 'rent-arrears'}rent arrears{#is 'council-tax-arrears'}council tax arrears{#is 'food-voucher'}a food-voucher request"
                    + "{#is 'family-flag'}a flag of the family service{#is 'contact-centre-log'}a contact with the contact centre"
                    + "{#is 'benefits'}benefits{#is 'triage'}triage{#else}{code}{/when}")
    String category(String code);

    @Message(
            "{#when code}{#is 'web'}on the website{#is 'webchat'}by webchat{#is 'ivr'}by the telephone menu{#is 'telephone'}by telephone{#is 'hub'}at a hub{#is 'library'}at a library"
                    + "{#is 'partner'}with a partner{#is 'api'}through another system{#else}{code}{/when}")
    String channel(String code);

    @Message(
            "{#when code}{#is 'quiz'}by the triage quiz{#is 'worker'}by a worker{#is 'fast-track'}on the fast track{#else}{code}{/when}")
    String origin(String code);

    @Message("{#when code}{#is 'contacted'}the person was contacted{#is 'unreachable'}the person could not be reached"
            + "{#is 'not-needed'}contact was not needed{#else}{code}{/when}")
    String outcome(String code);

    @Message("{#when code}{#is 'early-help'}Early help{#is 'referral'}A referral{#is 'safeguarding'}Safeguarding"
            + "{#is 'service-improvement'}Improving the service{#is 'subject-rights'}The rights of the person"
            + "{#is 'operations'}Running the service{#is 'break-glass'}Emergency access{#else}{code}{/when}")
    String purpose(String code);

    @Message(
            "{#when code}{#is 'triage'}Triage{#is 'citizens'}Single view, from council files{#is 'contacts'}Contact centre"
                    + "{#is 'referrals'}Referrals{#else}{code}{/when}")
    String service(String code);
}
