package org.foothold.triage.assessment.web;

import java.util.List;
import org.foothold.triage.nearby.web.PlacesView;

/** What came of it, as the result page says it. {@code contactBy} is empty where nobody was promised, {@code near} where no postcode was given, {@code money} where no sum was, {@code due} where nothing may be; {@code held} by a worker, {@code unsafe} advice for whom it is not safe to be contacted. */
public record ResultView(
        AdviceView stage,
        List<AdviceView> urgent,
        List<AdviceView> now,
        PlacesView near,
        List<String> reasons,
        List<AnswerRow.Part> told,
        int notAsked,
        MoneyView money,
        DueView due,
        boolean mayGoDeeper,
        String held,
        String contactBy,
        String whySoon,
        boolean detailsLeft,
        AdviceView unsafe,
        String councilPhone) {}
