// Wakes the GOV.UK components that a page uses; every page works without it.
import { initAll } from '/assets/govuk-frontend/5.14.0/govuk-frontend.min.js'

initAll()
