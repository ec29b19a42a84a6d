# language: sv
Egenskap: Läses för att stegen ska laddas

  Scenario: Utan steg
