package dev.osteon.population;

/** What a label needs the record to hold. */
enum Input {
    CANCER,
    METASTASIS,
    CALCIUM,
    ALBUMIN,
    CREATININE,
    WEIGHT,
    DOSES,
    SUPPLEMENTS,
    PREGNANCY,
    JAW,
    CORD,
    FRACTURE,
    PAIN,
    PAIN_SITE,
    RADIOTHERAPY,
    RADIOTHERAPY_SITE,
    RECEPTORS
}
